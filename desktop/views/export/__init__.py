"""Taking what is shown away: the sheet that asks for form and columns, and tables on paper."""
