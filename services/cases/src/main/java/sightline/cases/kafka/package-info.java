/** What cases hears of other services: actions, on which an exit is decided, and alerts of an unsafe one. */
@NullMarked
package sightline.cases.kafka;

import org.jspecify.annotations.NullMarked;
