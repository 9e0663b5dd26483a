/**
 * How the parts of a file are found and opened: zip directory, inflated bytes counted and
 * checked, elements of XML, links between parts.
 */
@NullMarked
package town.appraisal.workbook.xlsx.part;

import org.jspecify.annotations.NullMarked;
