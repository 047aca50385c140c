/** Writing a referral section by section, and sending it. */
@NullMarked
package sightline.cases.usecases.referral.draft;

import org.jspecify.annotations.NullMarked;
