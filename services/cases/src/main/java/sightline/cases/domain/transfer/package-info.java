/** Offers of a case to another MAPPA area, and what becomes of them. */
@NullMarked
package sightline.cases.domain.transfer;

import org.jspecify.annotations.NullMarked;
