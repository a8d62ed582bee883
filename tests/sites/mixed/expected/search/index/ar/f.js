glasshouse("f","e1120162d8",[["reports","0"]])
