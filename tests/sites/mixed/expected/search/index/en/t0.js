glasshouse("t0","d51df63052",[[],
[["what-we-ask","What we ask"],["p-a66b01e5","Everything."],["","Answers in July."],["c1","A Public Body"]],
[["","A participant spoke of the Tunis Agenda."],["opening","Opening"],["p-53b709de","Nanami Oyelaran Good morning, says Teuila Marsack."],["talk-of-a-participant","Talk of a participant"],["p-461b0ecf","I bring the view of an organization."],["p-8d85388b","See the call and the Tunis Agenda."],["who-comes-next","Who comes next"],["note-1","Told by a participant."],["","Room of an organization"],["","reports"],["a1","Write"],["a1","A participant"],["item1","Report of a participant"]],
[["d1","An organization disagreed."]],
[["p-6cede211","One page with no HTML."]],
[["","River Delta Forum"]],
[["","Office for Waves"]],
[["","Reef Exchange"]]])
