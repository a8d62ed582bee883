glasshouse("d0","e1120162d8",[["meetings/2026-02-09-meeting-with-a-participant/index.html","","اجتماع مع إحدى المداخلات","2026-02-09"]])
