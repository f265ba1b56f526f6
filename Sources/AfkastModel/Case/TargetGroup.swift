/// A group of people that measurements may be split by; it exists only by its ``GroupID``.
public enum TargetGroup {}
