/** What agencies ask of co-ordination: that a person is managed at a higher level, and what it answers. */
@NullMarked
package sightline.cases.domain.referral;

import org.jspecify.annotations.NullMarked;
