"""Rehook (rehook.ai): referral programmes with customers, wallets, coupons and campaigns."""
