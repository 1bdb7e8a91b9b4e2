"""The map room: draws a `MapPicture` on its ground and knows nothing of what the points mean.

`MapCanvas` is the picture that is moved, zoomed, pointed at and walked through by keys; `MapRoom` puts the buttons, the
key, the card of a setting and the credits round it. A finished picture of the view (the sheet) is kept and only the
strips that come into sight are drawn while it is moved; names and counts are laid over it afresh in each frame.
"""
