/** Decisions on telling third parties in the history of their case. */
@NullMarked
package sightline.cases.postgres.disclosure;

import org.jspecify.annotations.NullMarked;
