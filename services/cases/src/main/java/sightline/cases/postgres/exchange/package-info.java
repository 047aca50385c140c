/** What goes between agencies in the history of their case. */
@NullMarked
package sightline.cases.postgres.exchange;

import org.jspecify.annotations.NullMarked;
