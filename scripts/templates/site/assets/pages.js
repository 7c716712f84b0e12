// What the theme's script adds to a page needs a name, or a place for the keyboard.
const mend = () => {
  // The bar of buttons at each block of code is a landmark of the page, and has no name.
  document.querySelectorAll(".md-code__nav:not([role])").forEach(bar => bar.setAttribute("role", "none"))
  // Tables that are wider than a phone are scrolled with the keyboard, too.
  document.querySelectorAll(".md-typeset__scrollwrap:not([tabindex])").forEach(frame => { frame.tabIndex = 0 })
}
new MutationObserver(mend).observe(document.querySelector("article"), { childList: true, subtree: true })
mend()

// An operation once stood on the page of its resource, and a webhook on that of all: links to there lead on to its own page.
const entry = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))
if (entry && entry.matches(".rc-contents > li")) location.replace(entry.querySelector("a").href)
