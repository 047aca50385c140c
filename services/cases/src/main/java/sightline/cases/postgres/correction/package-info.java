/** Corrections, by what lies in the history. */
@NullMarked
package sightline.cases.postgres.correction;

import org.jspecify.annotations.NullMarked;
