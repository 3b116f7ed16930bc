import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const codes = (veto: string) =>
  checkScheme(`scheme s\n  cycle monthly\nmetric m weight 100\n  points weight\nveto ${veto} then total 0\n`).codes;

test.each([
  ["none is within up to 2", '"Accidents" when count(events) <= 2', ["veto-on-nothing"]],
  ["none is fewer than 1", '"Complaints" when count(events) < 1', ["veto-on-nothing"]],
  ["none is 0", '"投诉" when count(events) = 0', ["veto-on-nothing"]],
  ["no minutes are under 30", '"Late" when sum(events.minutes) < 30 minutes', ["veto-on-nothing"]],
  ["the column says what is counted", '"Red line" when sum(events.faults) < 3', ["veto-on-nothing"]],
  ["either is enough", '"Accidents" when count(events) <= 2 or total < 30', ["veto-on-nothing"]],
  ["from 3 on there is somebody", '"Accidents" when count(events) >= 3', []],
  ["both have to hold", '"Accidents" when count(events) <= 2 and total < 30', []],
  ["too few trainings", '"Training" when count(events) < 2', []],
  ["the lack is meant", '"Accident report missing" when count(events) = 0', []],
  ["nothing says that more is worse", '"Attendance list" when count(events) < 5', []],
  ["rows that each month has", '"Complaints" when sum(crm.visits) < 5', []],
])("%s", (_, veto, wanted) => {
  expect(codes(veto)).toEqual(wanted);
});
