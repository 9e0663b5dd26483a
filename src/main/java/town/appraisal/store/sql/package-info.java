/**
 * What all rooms of the store need to write rows and to read columns.
 */
@NullMarked
package town.appraisal.store.sql;

import org.jspecify.annotations.NullMarked;
