#!/bin/sh
# dist/newsdesk.AppDir of PyInstaller's dist/newsdesk; with appimagetool on the PATH the AppImage too
set -eu
cd "$(dirname "$0")/../.."
dist=${1:-dist}
folder=$dist/newsdesk.AppDir
rm -rf "$folder"
mkdir -p "$folder/usr/share/metainfo"
cp -a "$dist/newsdesk" "$folder/usr/newsdesk"
cp packaging/desktop/newsdesk.desktop packaging/desktop/newsdesk.svg "$folder"
cp packaging/desktop/newsdesk.metainfo.xml "$folder/usr/share/metainfo/org.newsdesk.Newsdesk.metainfo.xml"
ln -s newsdesk.svg "$folder/.DirIcon"
cat > "$folder/AppRun" <<'RUN'
#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/usr/newsdesk/newsdesk" "$@"
RUN
chmod 755 "$folder/AppRun"
if command -v appimagetool > /dev/null; then
    appimagetool "$folder" "$dist/newsdesk-$(uname -m).AppImage"
else
    echo "$folder is ready; there is no appimagetool here to make the AppImage of it"
fi
