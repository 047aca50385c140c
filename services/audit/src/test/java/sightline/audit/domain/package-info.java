@NullMarked
package sightline.audit.domain;

import org.jspecify.annotations.NullMarked;
