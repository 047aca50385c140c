@NullMarked
package sightline.oversight.domain;

import org.jspecify.annotations.NullMarked;
