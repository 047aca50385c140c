/** Notifications, referrals and their drafts in PostgreSQL. */
@NullMarked
package sightline.cases.postgres.referral;

import org.jspecify.annotations.NullMarked;
