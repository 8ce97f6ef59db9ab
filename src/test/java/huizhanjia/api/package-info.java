@org.jspecify.annotations.NullMarked
package huizhanjia.api;
