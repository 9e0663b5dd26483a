package town.appraisal.form.part;

/** What a field asks for. */
public enum Kind {

	TEXT, LONG_TEXT, YEAR, MONEY, RATE, POINTS, MEASURE, CHOICE

}
