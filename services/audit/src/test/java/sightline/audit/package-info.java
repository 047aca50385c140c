@NullMarked
package sightline.audit;

import org.jspecify.annotations.NullMarked;
