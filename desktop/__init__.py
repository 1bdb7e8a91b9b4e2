"""The window of Childcare Atlas: a Qt program over `data_sync.api`, in rooms that import only the rooms below them.

From the top: `app` > `views`, `widgets` > `presenters` > `models` > `jobs` > `theme`, `settings`, `messages`,
`resources`.
"""
