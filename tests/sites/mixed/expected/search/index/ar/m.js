glasshouse("m","e1120162d8",{"n":1,"per":48,"kinds":"m",
"cycles":[2026,1],
"groups":[0,1],
"translated":[0,1],
"texts":[0],
"words":["nanami"]})
