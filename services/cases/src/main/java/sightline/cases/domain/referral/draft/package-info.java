/** A referral while it is written. */
@NullMarked
package sightline.cases.domain.referral.draft;

import org.jspecify.annotations.NullMarked;
