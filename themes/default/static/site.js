// How far off a date is, beside it.
"use strict";
(() => {
  const words = new Intl.RelativeTimeFormat(`${document.documentElement.lang}-u-nu-latn`);
  for (const time of document.querySelectorAll("time[data-until]")) {
    const hours = (Date.parse(time.dateTime) - Date.now()) / 36e5;
    const off = Math.abs(hours);
    if (!(off < 4400) || !time.dateTime.includes("T")) continue;
    const [n, unit] = off < 1 ? [hours * 60, "minute"] : off < 48 ? [hours, "hour"] : [hours / 24, "day"];
    time.after(` (${words.format(Math.trunc(n), unit)})`);
  }
})();
