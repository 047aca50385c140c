@NullMarked
package sightline.actions.kafka;

import org.jspecify.annotations.NullMarked;
