@NullMarked
package sightline.feeds.kafka;

import org.jspecify.annotations.NullMarked;
