package town.appraisal.workbook.xlsx;

import town.appraisal.workbook.SheetFacts;

/**
 * A sheet and the part that holds it.
 *
 * @param facts what the workbook says about it
 * @param part path of its part
 * @param hasCells whether it is a worksheet; a chart sheet has none
 */
public record SheetPart(SheetFacts facts, String part, boolean hasCells) {

}
