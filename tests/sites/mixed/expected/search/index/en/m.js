glasshouse("m","d51df63052",{"n":8,"per":48,"kinds":"mcmdtppp",
"cycles":[2026,4,0,1,2026,1,2025,1,2026,1],
"groups":[0,5,4,1,1,1,8,1],
"translated":[0,2,2,1,0,5],
"texts":[0],
"words":["a"]})
