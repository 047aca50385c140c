/** Approved premises: placements, residents, key work: the rules, pure. */
@NullMarked
package sightline.premises.domain;

import org.jspecify.annotations.NullMarked;
