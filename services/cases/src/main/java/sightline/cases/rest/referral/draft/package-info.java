/** Writing a referral over HTTP. */
@NullMarked
package sightline.cases.rest.referral.draft;

import org.jspecify.annotations.NullMarked;
