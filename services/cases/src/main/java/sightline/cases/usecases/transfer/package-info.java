/** Passing a case from one MAPPA area to another. */
@NullMarked
package sightline.cases.usecases.transfer;

import org.jspecify.annotations.NullMarked;
