"""Qt item models and the small frozen values that they give to delegates."""
