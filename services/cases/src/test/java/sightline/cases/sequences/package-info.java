/** Lives of a case in which anything is asked in any order, over the folds of the service and no database. */
@NullMarked
package sightline.cases.sequences;

import org.jspecify.annotations.NullMarked;
