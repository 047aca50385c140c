/** What goes between the agencies on a case: what one shares with another, and what one asks another. */
@NullMarked
package sightline.cases.domain.exchange;

import org.jspecify.annotations.NullMarked;
