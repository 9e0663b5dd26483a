#!/usr/bin/env bash
# Builds the program when it is missing or older than its sources, then runs it.
# Works from any directory, with blanks and Chinese in paths, and under LC_ALL=C.
set -u
caller=$PWD
home=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P) || exit 2

# A Java process can only name Chinese files when its locale is UTF-8; cron gives it C.
case "$(locale charmap 2>/dev/null)" in
	UTF-8) ;;
	*)
		for name in C.UTF-8 C.utf8 en_US.UTF-8 zh_CN.UTF-8; do
			if [ "$(LC_ALL=$name locale charmap 2>/dev/null)" = UTF-8 ]; then
				export LC_ALL=$name
				break
			fi
		done
		;;
esac

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
jar=$home/target/appraisal.jar
stamp=$home/target/.built

if ! command -v "$java" >/dev/null 2>&1; then
	echo "找不到 Java：请安装 JDK 17 或更高版本后重试。" >&2
	exit 2
fi

stale() {
	[ -f "$jar" ] && [ -f "$stamp" ] || return 0
	[ -n "$(find "$home/pom.xml" "$home/src/main" -newer "$stamp" -print 2>/dev/null | head -n 1)" ]
}

build() {
	if ! command -v mvn >/dev/null 2>&1; then
		echo "找不到 Maven：第一次运行要先编译程序，请安装 Maven 后重试。" >&2
		exit 2
	fi
	echo "正在编译程序（只在第一次或程序有更新时）……" >&2
	mkdir -p "$home/target"
	touch "$stamp.start"
	if ! (cd "$home" && mvn -B -q -Dmaven.test.skip=true package) >"$home/target/build.log" 2>&1; then
		tail -n 20 "$home/target/build.log" >&2
		echo "编译失败，详情见 target/build.log。" >&2
		exit 2
	fi
	mv "$stamp.start" "$stamp"
}

if stale; then
	# Two first runs at once must not build into the same folder.
	if command -v flock >/dev/null 2>&1; then
		mkdir -p "$home/target"
		exec 9>"$home/target/.lock"
		flock 9
		stale && build
		exec 9>&-
	else
		build
	fi
fi

cd "$caller" || exit 2
exec "$java" -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+ExitOnOutOfMemoryError \
	-Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
	-Djava.awt.headless=true -Dappraisal.home="$home" -jar "$jar" "$@"
