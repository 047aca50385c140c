/** Notifications, referrals and their drafts over HTTP. */
@NullMarked
package sightline.cases.rest.referral;

import org.jspecify.annotations.NullMarked;
