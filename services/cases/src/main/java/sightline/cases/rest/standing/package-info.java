/** Category, level, referral and leaving over HTTP. */
@NullMarked
package sightline.cases.rest.standing;

import org.jspecify.annotations.NullMarked;
