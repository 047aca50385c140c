/** Searches that a person keeps for themself. */
@NullMarked
package sightline.cases.domain.saved;

import org.jspecify.annotations.NullMarked;
