/** The data that the examples of the reference read. */
export const frame = `source people "People" from "data/people.csv" one row per person
  person "Number", name "Name", team "Team", role "Role", manager "Manager"
  joined "Joined", left "Left"
  salary "Monthly salary" in CNY, bonus_base "Bonus base" in CNY, difficulty "Difficulty" number, year_goal "Target of the year" in CNY

source sales "Monthly sales" from "data/sales-*.csv" one row per person, month
  person "Number", month "Month"
  amount "Sales" in CNY, goal "Sales target" in CNY, received "Cash received" in CNY, returned "Returns" in CNY
  visits "Visits" count, margin "Margin" percent, stock "Stock" in CNY, satisfaction "Satisfaction" in points
  verdict "Verdict" one of (great | good | poor)

source deals "Deals" from "data/deals.csv" events
  person "Number", date "Date", value "Deal value" in CNY, kind "Kind" one of (new | renewal)

source incidents "Incidents" from "data/incidents.csv" events
  person "Number", date "Date", kind "Kind" one of (minor | serious)

source attendance "Attendance" from "data/attendance.csv" events
  person "Number", date "Date", late "Minutes late" in minutes

source ratings "Ratings" from "data/ratings.csv" events
  person "Number", metric "Measure", rater "Rater" one of (manager | peers), rating "Rating" number 1 to 5
`;

/** What stands before an example that opens no scheme of its own. */
export const head = `scheme staff
  cycle quarterly
  steps pro rata

`;
