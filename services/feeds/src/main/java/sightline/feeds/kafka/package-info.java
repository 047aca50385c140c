/** Hears what other services announce and decides who is shown it. */
@NullMarked
package sightline.feeds.kafka;

import org.jspecify.annotations.NullMarked;
