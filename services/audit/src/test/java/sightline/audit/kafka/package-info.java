@NullMarked
package sightline.audit.kafka;

import org.jspecify.annotations.NullMarked;
