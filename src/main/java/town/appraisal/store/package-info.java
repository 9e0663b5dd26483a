/**
 * What is remembered: SQL over one database, standard enough for H2 and PostgreSQL.
 */
@NullMarked
package town.appraisal.store;

import org.jspecify.annotations.NullMarked;
