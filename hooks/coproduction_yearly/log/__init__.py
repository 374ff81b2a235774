"""The private log: a spreadsheet or a folder of CSV that holds who took part in what."""
