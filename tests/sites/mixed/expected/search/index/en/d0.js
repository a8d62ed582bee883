glasshouse("d0","d51df63052",[["meetings/2026-07-01-next-meeting/index.html","","Next Meeting","2026-07-01"],
["calls/2026-comments/index.html","","Comments","2026-06-30"],
["meetings/2026-02-09-meeting-with-a-participant/index.html","","Meeting with a participant","2026-02-09"],
["meetings/2026-02-09-meeting-with-a-participant/index.html","d1","A participant writes the report.","2026-02-09"],
["about/index.html","","About",""],
["members/nanami-oyelaran/index.html","","Nanami Oyelaran",""],
["members/piotr-zelwer/index.html","","Piotr Zelwer",""],
["members/teuila-marsack/index.html","","Teuila Marsack",""]])
