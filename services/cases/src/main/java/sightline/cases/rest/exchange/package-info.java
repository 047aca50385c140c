/** What goes between agencies, over HTTP. */
@NullMarked
package sightline.cases.rest.exchange;

import org.jspecify.annotations.NullMarked;
