package town.appraisal.workbook;

import java.util.List;
import java.util.Set;

/**
 * What a sheet has besides cells, known when its end is reached.
 *
 * @param merges merged areas
 * @param hiddenRows 0-based hidden rows, down to the last filled row
 * @param hiddenColumns runs of hidden columns
 * @param listValidations areas that still have a drop-down list
 */
public record SheetParts(List<Area> merges, Set<Integer> hiddenRows, List<Area> hiddenColumns,
		List<Area> listValidations) {

	public SheetParts {
		merges = List.copyOf(merges);
		hiddenRows = Set.copyOf(hiddenRows);
		hiddenColumns = List.copyOf(hiddenColumns);
		listValidations = List.copyOf(listValidations);
	}

}
