/** Files of google/type by import path: small messages whose fields count from 1 in the order listed. */
export const googleTypeProtos: Readonly<Record<string, string>> = {
  ...file(
    "calendar_period",
    enumeration("CalendarPeriod", "CALENDAR_PERIOD_UNSPECIFIED DAY WEEK FORTNIGHT MONTH QUARTER HALF YEAR"),
  ),
  ...file(
    "color",
    `import "google/protobuf/wrappers.proto";`,
    message("Color", "float red", "float green", "float blue", "google.protobuf.FloatValue alpha"),
  ),
  ...file("date", message("Date", "int32 year", "int32 month", "int32 day")),
  ...file(
    "datetime",
    `import "google/protobuf/duration.proto";`,
    `message DateTime { int32 year = 1; int32 month = 2; int32 day = 3; int32 hours = 4; int32 minutes = 5; int32 seconds = 6;
  int32 nanos = 7; oneof time_offset { google.protobuf.Duration utc_offset = 8; TimeZone time_zone = 9; } }`,
    message("TimeZone", "string id", "string version"),
  ),
  ...file(
    "dayofweek",
    enumeration("DayOfWeek", "DAY_OF_WEEK_UNSPECIFIED MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY"),
  ),
  ...file("decimal", message("Decimal", "string value")),
  ...file("expr", message("Expr", "string expression", "string title", "string description", "string location")),
  ...file("fraction", message("Fraction", "int64 numerator", "int64 denominator")),
  ...file(
    "interval",
    `import "google/protobuf/timestamp.proto";`,
    message("Interval", "google.protobuf.Timestamp start_time", "google.protobuf.Timestamp end_time"),
  ),
  ...file("latlng", message("LatLng", "double latitude", "double longitude")),
  ...file("localized_text", message("LocalizedText", "string text", "string language_code")),
  ...file("money", message("Money", "string currency_code", "int64 units", "int32 nanos")),
  ...file(
    "month",
    enumeration(
      "Month",
      "MONTH_UNSPECIFIED JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER",
    ),
  ),
  ...file(
    "phone_number",
    `message PhoneNumber { message ShortCode { string region_code = 1; string number = 2; }
  oneof kind { string e164_number = 1; ShortCode short_code = 2; } string extension = 3; }`,
  ),
  ...file(
    "postal_address",
    message(
      "PostalAddress",
      "int32 revision",
      "string region_code",
      "string language_code",
      "string postal_code",
      "string sorting_code",
      "string administrative_area",
      "string locality",
      "string sublocality",
      "repeated string address_lines",
      "repeated string recipients",
      "string organization",
    ),
  ),
  ...file("quaternion", message("Quaternion", "double x", "double y", "double z", "double w")),
  ...file("timeofday", message("TimeOfDay", "int32 hours", "int32 minutes", "int32 seconds", "int32 nanos")),
};

function file(name: string, ...parts: readonly string[]): Record<string, string> {
  return { [`google/type/${name}.proto`]: ['syntax = "proto3";', "package google.type;", ...parts, ""].join("\n") };
}

function message(name: string, ...fields: readonly string[]): string {
  return `message ${name} {\n${fields.map((field, index) => `  ${field} = ${index + 1};\n`).join("")}}`;
}

function enumeration(name: string, values: string): string {
  return `enum ${name} {\n${values
    .split(" ")
    .map((value, index) => `  ${value} = ${index};\n`)
    .join("")}}`;
}
