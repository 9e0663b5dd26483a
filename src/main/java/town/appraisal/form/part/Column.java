package town.appraisal.form.part;

/** A column of a sheet by its letter. */
public enum Column {

	A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T;

	/** The column so many to the right. */
	public Column plus(int columns) {
		return values()[ordinal() + columns];
	}

}
