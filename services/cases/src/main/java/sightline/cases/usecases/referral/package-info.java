/** What agencies ask of co-ordination, and what it answers. */
@NullMarked
package sightline.cases.usecases.referral;

import org.jspecify.annotations.NullMarked;
