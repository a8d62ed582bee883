glasshouse("f","d51df63052",[["reports","+0"]])
